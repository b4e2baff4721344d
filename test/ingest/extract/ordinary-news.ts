/** Ordinary news with diplomatic words as manners of speaking: nothing diplomatic may come of any. All people and firms are invented. */
export const ORDINARY: readonly (readonly [string, string])[] = [
  [
    'pop stars',
    'Singers Lila Marsh and Dorothea Quinn have called a truce. The two American stars, who had feuded since an awards show in London, signed a peace treaty of sorts on a napkin, Marsh joked. Their producer, Ben Okafor, brokered the ceasefire over dinner in Paris.',
  ],
  [
    'football transfer',
    'The Brazilian striker Caio Prado is to join Holmbury Rovers after his agent, Rui Tavares, brokered a deal between the English club and Racing Portovale of Italy. Talks had broken down twice. A ceasefire over grilled squid between the two chairmen saved the agreement, which was signed in Milan on Monday.',
  ],
  [
    'football peace talks',
    'England and Germany fans held peace talks in a Munich beer hall before the match. "We have signed a non-aggression pact," said supporter Dave Hartley. Germany won 2-1 after France referee Luc Morel mediated a dispute between the captains.',
  ],
  [
    'chess summit',
    'The world chess summit opened in Geneva on Tuesday. Russia’s Pavel Zorin accepted a draw offered by China’s Li Wenbo after 60 moves of tense negotiation. Talks on a rematch between the two camps, hosted by the Swiss federation, collapsed.',
  ],
  [
    'trade union',
    'Talks between Northway Rail and the drivers’ union resume today under the mediator Grace Lindholm. The union rejected the company’s last proposal. Both sides agreed a truce over the holiday. The strike has hit trains to France and Belgium.',
  ],
  [
    'divorce court',
    'A judge in Nairobi ordered the tycoon Peter Mwangi and his wife into mediation. The couple, both Kenyan, reached a settlement after three rounds of talks brokered by their lawyers. The agreement covers houses in Kenya and South Africa.',
  ],
  [
    'court settlement',
    'Chipmaker Veltron signed a settlement with its Japanese rival Osaka Micro on Friday, ending a patent war that had been fought in courts in the United States, Germany and Japan. A retired judge, Alan Freed, mediated the talks. Neither side admitted guilt.',
  ],
  [
    'film title',
    'The Treaty, a thriller set in Vienna, opens in Britain and France this week. Its hero, an Austrian envoy played by Tom Reske, brokers a ceasefire between two feuding families of bakers. Critics have welcomed the plan for a sequel, The Armistice.',
  ],
  [
    'merger',
    'Sundal Bank brokered the merger agreement between Norway’s Fjordtel and Sweden’s Norrlink, signed in Oslo on Thursday. The chairmen of the two companies had held secret talks in Copenhagen. Shareholders will vote on the deal in May.',
  ],
  [
    'school',
    'Pupils at a Belfast school are trained as peer mediators. Last week 11-year-old Niamh brokered a peace deal between two classmates, one Polish, one Irish, who had declared war over a swing. "We hold talks, then both sides sign the agreement," she said.',
  ],
  [
    'neighbours',
    'A war over a hedge in Kent ended in a peace accord on Sunday. The parish council hosted the talks. The Dutch couple at number nine and their Scottish neighbours agreed a demilitarised zone of two metres.',
  ],
  [
    'tennis',
    'Spain’s Marta Oliva and Serbia’s Jelena Rajic buried the hatchet with a handshake at the net in Rome. The truce was brokered by their former coach, Anna Bruni. In March the pair had refused to sign a joint statement about a disputed line call.',
  ],
  [
    'climate science',
    'Scientists from France, India and Brazil signed a research agreement in Geneva to study monsoons. The programme will host a summit of modellers next year. Talks about the data policy had been led by the physicist Anil Rao.',
  ],
  [
    'price war',
    'The supermarkets’ price war may be over: Germany’s Kaufgut and France’s Marchal have called a ceasefire on milk, analysts say. Dairy farmers, who had acted as go-betweens, welcomed the truce. The peace deal runs until Christmas.',
  ],
  [
    'esports',
    'Team Falcon of South Korea and Team Drake of China agreed a non-aggression pact in the opening round of the strategy game Treaty of Ashes. Their alliance collapsed when Falcon broke the ceasefire and invaded. The final is in Seoul.',
  ],
  [
    'parliament',
    'The opposition leader, Karin Holt, offered the Danish prime minister a truce over pensions. Talks between the two party groups are to resume on Monday. The speaker will chair the round, and an agreement on the budget may be signed by Easter.',
  ],
  [
    'cooking show',
    'In last night’s final the Italian and the Thai team made peace over a soup. The host, Gus Bellamy, mediated when both sides claimed the last lobster. An armistice was signed in chocolate sauce.',
  ],
  [
    'company board',
    'The founder of the Swiss watchmaker Delorme and its largest shareholder, a Chinese fund, have signed a peace agreement. The pact, negotiated by the lawyer Eva Brandt, ends a boardroom war of two years. Mrs Brandt had shuttled between Zurich and Shanghai.',
  ],
  [
    'rugby',
    'Ireland declared war on complacency before facing New Zealand. Coach Mick Daly said that talks with his players had been frank. After a truce of ten scoreless minutes Ireland attacked. Australia, he said, had proposed a summit of coaches.',
  ],
  [
    'custody of a dog',
    'The custody battle for Biscuit the beagle is over. A mediator hired by the French and the Canadian owner brokered a shared-care treaty. Under the agreement the dog spends July in Canada and August in France.',
  ],
  [
    'medicine',
    'The immune system makes peace treaties, says the biologist Joan Keller. Her team in the Netherlands, with partners in Israel and Japan, has shown how one protein brokers a ceasefire between the body’s armies. The study was signed by forty authors.',
  ],
  [
    'music festival',
    'Organisers of the Lake Festival and the residents of Montverd reached an agreement on noise after talks chaired by the mayor. The Swiss town had threatened to ban the event. Bands from Cuba, Ghana and Mexico will play.',
  ],
  [
    'airline strike',
    'Pilots at Air Corvin ended their strike after the Greek labour minister, Nikos Vardas, mediated between the union and the airline. The agreement, reached at dawn, gives the pilots four per cent. Flights to Turkey and Egypt resumed.',
  ],
  [
    'art dispute',
    'The British painter Ada Crome and her Belgian dealer, Jan Maes, settled their dispute out of court. The two sides had gone to mediation in Brussels after talks in London failed. Terms of the settlement were not disclosed.',
  ],
  [
    'board game review',
    'In Iron Accord up to six players lead Russia, Austria, Turkey and other powers of 1914. They sign treaties, broker armistices and break them. A clever mediator can win. The publisher, a German firm, calls it a summit in a box.',
  ],
  [
    'cycling',
    'The French and Colombian teams agreed a truce on the climb after a crash. Their captains negotiated a ceasefire by radio. Colombia’s Nairo Paez thanked Italy’s Marco Selva, who acted as mediator, and then attacked.',
  ],
  [
    'wildlife',
    'Wolves and farmers in the Alps may soon sign an armistice, joked ranger Paul Egger. Envoys of both camps met in a barn in Austria. A plan brokered by the herders’ association, with money from Switzerland and Italy, pays for dogs.',
  ],
  [
    'wedding',
    'It took a Nigerian aunt and a Jamaican grandmother to broker the peace. The families had fought over the menu for weeks. On Saturday both sides signed the seating plan, which a cousin called the Treaty of Tottenham.',
  ],
  [
    'insurance',
    'Insurers from Britain, Japan and Switzerland have signed an agreement to share data on floods. The pact was brokered by the consultancy Marlow Reed. Talks with American companies continue.',
  ],
  [
    'theatre',
    'Peace Talks, a comedy by the Irish writer Fiona Dunne, has its premiere in Sydney. Two envoys, one Greek, one Turkish, are locked in a hotel by a Norwegian mediator who has lost his voice. Nothing is signed, and everybody weeps.',
  ],
  [
    'gas contract',
    'The German utility Rheinwerk and the Algerian supplier Sahragaz ended their price dispute. An arbitrator in Paris had brought the companies together. The settlement was signed in Algiers on Wednesday, two years after talks collapsed.',
  ],
  [
    'celebrity feud',
    'The feud between the Indian actor Ravi Sen and the director Meera Kaul ended with a hug. Kaul’s sister mediated. The two had refused to attend talks set up by their studio in Dubai. Fans in Pakistan and Bangladesh welcomed the reconciliation.',
  ],
  [
    'motor racing',
    'Formula One rivals Max Keller of Germany and Luis Prado of Spain shook hands after their team boss brokered peace talks in Monaco. The pair had collided in Hungary. "It is a fragile ceasefire," Keller said before qualifying.',
  ],
  [
    'writers’ strike',
    'The Writers Union and the big Hollywood studios reached a tentative agreement late on Sunday, ending a strike of 146 days. Federal mediators had sat in on the talks in Los Angeles. Actors are still out.',
  ],
  [
    'golf',
    'Ryder Cup captains Tom Lowe of the United States and Paul Byrne of Europe signed a good-behaviour pact after angry scenes in Rome. Officials from both sides held talks overnight.',
  ],
  [
    'noodle shops',
    'Two Thai noodle shops on the same street in Bangkok have ended a price war after a Japanese tourist mediated. The owners signed a pact on a menu.',
  ],
  [
    'apple prices',
    'Apple growers in Poland and Ukraine agreed a truce on prices, traders said on Monday. The talks were hosted by a wholesaler in Krakow. Exports to Egypt may rise.',
  ],
  [
    'news snippets',
    'The search firm Findly and the French publisher Lemoine signed a deal over news snippets. The competition watchdog in Paris had ordered the two sides to negotiate. Talks were mediated by a former judge.',
  ],
  [
    'women’s football',
    'The two Koreas will meet in the quarter-final of the women’s World Cup in Sydney. South Korea beat Japan 2-1; North Korea drew with Brazil. Neither coach wanted to talk politics.',
  ],
  [
    'tenants',
    'A landlord and his Syrian tenants in Malmö have come to terms. A mediator from the Swedish city council led three rounds of talks before the parties signed.',
  ],
  [
    'ransom',
    'Hackers who had held a Dutch hospital to ransom agreed to a ceasefire over Christmas. A negotiator hired by the insurer had talked with them for a week. Doctors in Belgium helped.',
  ],
  [
    'chess champions',
    'India’s two chess grandmasters buried the hatchet at a summit in Chennai. Their peace agreement, brokered by a Norwegian champion, includes a vow not to tweet.',
  ],
  [
    'pizza',
    'A row between Italian and American pizza makers ended in Naples with a signed declaration. The treaty sets the crust at four millimetres. Delegates from Argentina abstained.',
  ],
  [
    'bank client',
    'The Swiss bank Helvetia and its former client, a Brazilian heiress, settled out of court in New York on Tuesday. An arbitrator had urged both parties to sign.',
  ],
  [
    'nurses’ strike',
    'Striking nurses in Nigeria suspended their walkout after talks with the health ministry in Abuja. The labour minister, Simon Adeyemi, mediated. A memorandum was signed.',
  ],
  [
    'rapper',
    'Taylor Marsh and Kim Rowe, the American pop stars, ended their feud. The ceasefire was brokered by a Canadian rapper at a party in Toronto.',
  ],
  [
    'cup match',
    'Spain took Lisbon by storm on Sunday. Portugal’s goalkeeper was bombarded for an hour, and the striker fired the second goal from twenty metres. The captain was sent off in Madrid in May.',
  ],
  [
    'price war',
    'The Dutch supermarket chain Albert captured the capital of Belgium in March, and its French rival withdrew. A price war broke out on Monday. The company named Marie Dubois as its mediator with suppliers.',
  ],
  [
    'board room coup',
    'Shareholders of the German insurer toppled its chairman, Karl Weber, in a boardroom coup in Frankfurt on Friday. He walked out of the meeting. The firm had expelled two directors in April.',
  ],
  [
    'festival visit',
    'The American actress Jane Miller flew to Cannes on Tuesday and was received by the director of the festival. Her film was shot in Morocco. Fans besieged the hotel.',
  ],
  [
    'custody',
    'A judge in Vienna released the children to their grandmother on Monday. The couple’s lawyers broke off talks in March. The father left for Italy.',
  ],
  [
    'airline',
    'The Spanish airline cancelled its flights to Rome after pilots went on strike on Monday. The company offered to mediate between crews and passengers. It lifted its ban on pets in May.',
  ],
  [
    'chess envoy',
    'The Norwegian chess champion met his Indian rival in Chennai on Friday. He resigned after thirty moves. The federation appointed Hans Moen as arbiter.',
  ],
]

/** Peace made by others than states: it must be told. */
export const PEACE_BELOW_STATES: readonly (readonly [string, string])[] = [
  [
    'gangs',
    'Two gangs in San Salvador, the Salvatruchas and Barrio Dieciocho, agreed a truce in March. Bishop Fabio Colindres mediated between the gang leaders. The truce was broken in 2013.',
  ],
  [
    'clans',
    'Elders of the Marehan and the Dir clans signed a peace agreement in Herale on Sunday, ending a year of fighting. The talks were mediated by the state government of Galmudug. Thirty people had been killed.',
  ],
  [
    'tribes',
    'Tribal leaders brokered a ceasefire between the Misseriya and the Ngok Dinka in Aweil. The agreement, signed on 21 March, lets herders cross the river. Armed men had burned four villages.',
  ],
  [
    'rebels and government',
    'The Tuareg rebels and the government of Niger signed a peace accord in Niamey. Burkina Faso mediated the talks.',
  ],
]
