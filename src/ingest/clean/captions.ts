/** Lines under pictures: they are read for their date, not for what they say. */

const CREDIT =
  /\b(?:copyright\s+\w+ photo|ap photo|photo by|file photo|getty images|reuters\/|afp\/|epa\/|photo:|image:|\(photo\b|via getty|handout)/i
const POSE =
  /, (?:left|right|cent(?:re|er)|second (?:left|right)|top|bottom),? |\((?:l|r|c|left|right|cent(?:re|er))\)|\b(?:shakes? hands|poses?|looks? on|gestures?|waves?|walks? (?:past|with)|pictured)\b/i
/** "Image caption: The bridge …", "[Photo caption] The deputy …", "Image caption, A soldier …" */
const LABEL = /^\[?(?:image|photo|video|media|picture) caption[\]:,]\s?/i

/** A line under a photo: it says that it is, names its source, or describes a pose in a clause without a full stop. */
export function isCaption(line: string): boolean {
  if (line.length > 500) return false
  if (LABEL.test(line)) return true
  return CREDIT.test(line) ? line.length < 320 : POSE.test(line) && line.length > 50 && !/[.!?]["”’)]*$/.test(line)
}

/** What a caption says, without the credit behind it. */
export function captionLength(line: string): number {
  const at = line.search(
    /\s*(?:[|[(]?\s?(?:copyright\b|ap photo|photo by|photo:|image:|getty images|reuters\/|afp\/|epa\/|via getty|handout))/i,
  )
  return at > 0 ? at : line.length
}
