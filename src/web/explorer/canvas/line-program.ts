import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { LineStyle } from '../graph/roles.js'

/** What a line is drawn with besides sigma's own. */
export interface LineData extends EdgeDisplayData {
  readonly line: LineStyle
}

/** How the shader is told the style: 0 whole, 1 double, 2 dashed, 3 dotted. */
const PATTERN: Readonly<Record<LineStyle, number>> = { thick: 0, medium: 0, thin: 0, double: 1, dashed: 2, dotted: 3 }

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_pattern;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_correctionRatio;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 line = a_end - a_start;
  float reach = length(line);
  vec2 normal = reach > 0.0 ? vec2(-line.y, line.x) / reach : vec2(0.0);
  v_half = 0.5 * a_width;
  #ifdef PICKING_MODE
  v_color = a_id;
  float half_drawn = max(v_half, min(5.0, 10.0 * v_half));
  #else
  v_color = a_color;
  float half_drawn = v_half + 0.5;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_across = half_drawn * a_side;
  v_along = a_along * reach / pixel;
  v_pattern = a_pattern;
  vec2 point = mix(a_start, a_end, a_along) + normal * v_across * pixel;
  gl_Position = vec4((u_matrix * vec3(point, 1)).xy, 0, 1);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float across = abs(v_across);
  float ink = clamp(v_half + 0.5 - across, 0.0, 1.0);
  if (v_pattern > 0.5 && v_pattern < 1.5) ink *= clamp(across - v_half + 2.0, 0.0, 1.0);
  if (v_pattern > 1.5 && v_pattern < 2.5) ink *= step(mod(v_along, 11.0), 7.0);
  if (v_pattern > 2.5) ink *= step(mod(v_along, 6.0), 2.5);
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * ink;
  #endif
}
`

const UNIFORMS = ['u_correctionRatio', 'u_matrix'] as const
type Uniform = (typeof UNIFORMS)[number]

/**
 * Straight lines of any style; a line is easier to hit than it is wide, the less so in a crowd, where lines are thin. What can be hit is
 * a second picture, as costly as the first: it is drawn when `pick` asks for it, and not with every frame as sigma would.
 */
export class LineProgram extends EdgeProgram<Uniform> {
  private unpicked: RenderParams | null = null

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_pattern', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    }
  }

  processVisibleItem(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, line, color } = data as LineData
    this.array.set([source.x, source.y, target.x, target.y, size, PATTERN[line], floatColor(color), index], offset)
  }

  override render(params: RenderParams): void {
    this.unpicked = params
    if (!this.hasNothingToRender()) this.draw(params, this.normalProgram)
  }

  /** Draws what can be hit in the last frame; to be called before sigma looks what is under a pointer. */
  pick(): void {
    const params = this.unpicked
    this.unpicked = null
    if (params === null || this.pickProgram === null || this.hasNothingToRender()) return
    this.draw({ ...params, pixelRatio: params.pixelRatio / params.downSizingRatio }, this.pickProgram)
  }

  override kill(): void {
    this.unpicked = null
    super.kill()
  }

  private draw(params: RenderParams, program: ProgramInfo): void {
    const { width, height, pixelRatio } = params
    program.gl.viewport(0, 0, width * pixelRatio, height * pixelRatio)
    this.bindProgram(program)
    this.renderProgram(params, program)
    this.unbindProgram(program)
  }

  setUniforms({ correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
  }
}
