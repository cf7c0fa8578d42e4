import type { Text } from "~/domain/text";

/**
 * Every refusal in words an author understands: what is wrong and what to write instead.
 * `{name}` and its like are filled from the parameters of the problem.
 */
export const PROBLEM_MESSAGES = {
  // Text, before anything is parsed.
  "not-utf8": {
    sr: "Tekst nije ispravan UTF-8. Sačuvajte datoteku u kodiranju UTF-8.",
    en: "The text is not valid UTF-8. Save the file as UTF-8.",
  },
  "too-large": {
    sr: "Tekst ima {size} kB, a najviše sme {limit} kB. Podelite ga na dve lekcije.",
    en: "The text has {size} kB; the most is {limit} kB. Split it into two lessons.",
  },
  "line-too-long": {
    sr: "Red ima više od {limit} znakova. Podelite ga na pasuse.",
    en: "The line has more than {limit} characters. Split it into paragraphs.",
  },
  "control-character": {
    sr: "Ovde je nevidljiv upravljački znak ({name}). Obrišite ga; najčešće stiže pri kopiranju.",
    en: "There is an invisible control character here ({name}). Delete it; it usually comes from copying.",
  },
  "too-nested": {
    sr: "Na ovom mestu je previše toga jedno u drugom. Pojednostavite: manje zagrada, navoda ili nivoa liste.",
    en: "Too many things are inside one another here. Simplify: fewer brackets, quotes or list levels.",
  },
  "too-complex": {
    sr: "Tekst je previše složen da bi se pregledao u zadatom vremenu. Skratite ga ili pojednostavite.",
    en: "The text is too complex to check in the time allowed. Shorten or simplify it.",
  },
  "table-too-large": {
    sr: "Tabela je prevelika. Podelite je; za telefon su dobre najviše tri uske kolone.",
    en: "The table is too large. Split it; at most three narrow columns suit a phone.",
  },
  "too-many-references": {
    sr: "Previše je pozivanja na iste adrese. Napišite vezu kao [tekst](adresa).",
    en: "There are too many references to addresses. Write a link as [text](address).",
  },
  // Front matter.
  "front-matter-opening": {
    sr: "Prvi red sme da bude samo --- (tri crtice, bez ičega iza njih).",
    en: "The first line may only be --- (three hyphens and nothing after them).",
  },
  "front-matter-unclosed": {
    sr: "Zaglavlje nije zatvoreno. Posle title i description dodajte red ---",
    en: "The header is not closed. Add a line --- after title and description.",
  },
  "front-matter-too-large": {
    sr: "Zaglavlje je preveliko. U njemu stoje samo title i description.",
    en: "The header is too large. Only title and description stand in it.",
  },
  "front-matter-syntax": {
    sr: 'Zaglavlje nije ispravno napisano. Svaki red je oblika title: "Naslov"; tekst sa dvotačkom stavite pod navodnike.',
    en: 'The header is not well formed. Each line reads title: "The title"; put a text with a colon in quotes.',
  },
  "front-matter-key": {
    sr: "Zaglavlje ne poznaje „{name}“. Dozvoljeni su samo title i description.",
    en: "The header does not know “{name}”. Only title and description are allowed.",
  },
  "front-matter-duplicate": {
    sr: "„{name}“ je napisano dvaput. Ostavite jedno.",
    en: "“{name}” is written twice. Keep one.",
  },
  "front-matter-value": {
    sr: "„{name}“ mora biti običan tekst u jednom redu, od 1 do {limit} znakova.",
    en: "“{name}” must be plain text on one line, 1 to {limit} characters.",
  },
  "front-matter-missing": {
    sr: "Lekcija počinje zaglavljem: ---, zatim title i description, pa opet ---",
    en: "A lesson begins with a header: ---, then title and description, then --- again.",
  },
  "front-matter-incomplete": {
    sr: "U zaglavlju nedostaje „{name}“.",
    en: "The header lacks “{name}”.",
  },
  // Slips in the text.
  "less-than": {
    sr: "Znak < ovde započinje oznaku. Ako mislite na znak, napišite „manje od“ ili \\<",
    en: "The sign < starts a tag here. If you mean the sign, write “less than” or \\<",
  },
  "html-comment": {
    sr: "Komentar <!-- --> ne može da stoji u lekciji. Obrišite ga; beleške za sebe čuvajte van teksta.",
    en: "A comment <!-- --> cannot stand in a lesson. Delete it; keep notes to yourself outside the text.",
  },
  "html-declaration": {
    sr: "HTML ne može da stoji u lekciji. Obrišite ovaj red.",
    en: "HTML cannot stand in a lesson. Delete this line.",
  },
  "angle-link": {
    sr: "Adresa u uglastim zagradama < > ovde ne radi. Napišite [tekst veze](https://adresa) ili samo adresu.",
    en: "An address in angle brackets < > does not work here. Write [link text](https://address) or the bare address.",
  },
  brace: {
    sr: "Vitičasta zagrada ovde ima posebno značenje. Ako mislite na znak, napišite \\{ i \\}",
    en: "A curly bracket has a special meaning here. If you mean the sign, write \\{ and \\}",
  },
  "import-paragraph": {
    sr: "Pasus ne može da počne rečju „{name}“. Dodajte reč ispred nje; uvoz koda nije dozvoljen.",
    en: "A paragraph cannot begin with the word “{name}”. Put a word before it; importing code is not allowed.",
  },
  "unclosed-tag": {
    sr: "Komponenta „{name}“ nije zatvorena. Dodajte </{name}> ili je završite sa />",
    en: "The component “{name}” is not closed. Add </{name}> or end it with />",
  },
  "closing-tag": {
    sr: "Ova završna oznaka nema svoj početak. Obrišite je ili dodajte početnu oznaku.",
    en: "This closing tag has no opening one. Delete it or add the opening tag.",
  },
  "tag-across": {
    sr: "Oznake <{name}> i </{name}> ne počinju i ne završavaju na istom mestu. Svaku napišite u svom redu, sa praznim redom oko teksta između njih.",
    en: "The tags <{name}> and </{name}> do not begin and end in the same place. Write each on its own line, with a blank line around the text between them.",
  },
  "tag-syntax": {
    sr: 'Komponenta nije ispravno napisana. Svojstva se pišu ovako: ime="tekst", a oznaka se završava sa > ili />',
    en: 'The component is not well written. Properties read name="text" and the tag ends with > or />',
  },
  syntax: {
    sr: "Ovaj deo teksta ne može da se pročita. Proverite oznake < > i zagrade { }.",
    en: "This part of the text cannot be read. Check the tags < > and the brackets { }.",
  },
  "not-allowed": {
    sr: "Ovo ne može da stoji u lekciji ({name}). Koristite običan Markdown i naše komponente.",
    en: "This cannot stand in a lesson ({name}). Use plain Markdown and our components.",
  },
  "footnote-in-parts": {
    sr: "Fusnote ne rade u lekciji iz delova. Navedite izvor odmah posle pasusa: <Source>…</Source>",
    en: "Footnotes do not work in a lesson of parts. Cite right after the paragraph: <Source>…</Source>",
  },
  // Components.
  "unknown-component": {
    sr: "Ne postoji komponenta „{name}“. Dostupne su: {known}.",
    en: "There is no component “{name}”. Available: {known}.",
  },
  "raw-element": {
    sr: "HTML oznaka <{name}> nije dozvoljena. Koristite običan Markdown ili naše komponente.",
    en: "The HTML tag <{name}> is not allowed. Use plain Markdown or our components.",
  },
  fragment: {
    sr: "Prazna oznaka <> nije dozvoljena. Obrišite <> i </>.",
    en: "The empty tag <> is not allowed. Delete <> and </>.",
  },
  "attribute-spread": {
    sr: 'Zapis {…} u oznaci nije dozvoljen. Napišite svojstva jedno po jedno: ime="tekst".',
    en: 'The notation {…} inside a tag is not allowed. Write properties one by one: name="text".',
  },
  "attribute-unknown": {
    sr: "„{component}“ nema svojstvo „{name}“. Dozvoljena su: {known}.",
    en: "“{component}” has no property “{name}”. Allowed: {known}.",
  },
  "attribute-none": {
    sr: "„{component}“ nema svojstva. Obrišite „{name}“.",
    en: "“{component}” takes no properties. Delete “{name}”.",
  },
  "attribute-duplicate": {
    sr: "Svojstvo „{name}“ je napisano dvaput. Ostavite jedno.",
    en: "The property “{name}” is written twice. Keep one.",
  },
  "attribute-code": {
    sr: 'Vrednost svojstva „{name}“ mora biti običan podatak: "tekst", broj, true, false ili spisak takvih vrednosti.',
    en: 'The value of “{name}” must be plain data: "text", a number, true, false or a list of these.',
  },
  "attribute-missing": {
    sr: "Komponenti „{component}“ nedostaje svojstvo „{name}“: {rule}.",
    en: "The component “{component}” lacks the property “{name}”: {rule}.",
  },
  "attribute-value": {
    sr: "Svojstvo „{name}“ komponente „{component}“ nije ispravno. Očekuje se: {rule}.",
    en: "The property “{name}” of “{component}” is not right. Expected: {rule}.",
  },
  "too-many-attributes": {
    sr: "„{component}“ ima previše svojstava.",
    en: "“{component}” has too many properties.",
  },
  "island-nested": {
    sr: "„{component}“ mora da stoji samostalno, ne unutar druge komponente, liste ili rečenice. Izdvojite je praznim redom pre i posle.",
    en: "“{component}” must stand on its own, not inside another component, a list or a sentence. Set it apart with a blank line before and after.",
  },
  "island-children": {
    sr: "„{component}“ nema sadržaj između oznaka. Napišite <{component} … />",
    en: "“{component}” has no content between tags. Write <{component} … />",
  },
  "block-inline": {
    sr: "„{component}“ ne može da stoji usred rečenice. Izdvojite je praznim redom pre i posle.",
    en: "“{component}” cannot stand in the middle of a sentence. Set it apart with a blank line before and after.",
  },
  "block-empty": {
    sr: "„{component}“ je prazna. Napišite tekst između <{component}> i </{component}>.",
    en: "“{component}” is empty. Write the text between <{component}> and </{component}>.",
  },
  "inline-content": {
    sr: "U „{component}“ staje samo tekst u rečenici: bez pasusa, veza i drugih komponenti.",
    en: "“{component}” holds only words of a sentence: no paragraphs, links or other components.",
  },
  "term-in-link": {
    sr: "Pojam ne može da stoji unutar veze. Označite ga van nje.",
    en: "A term cannot stand inside a link. Mark it outside.",
  },
  "dialogue-content": {
    sr: 'U „Dialogue“ stoje samo replike: <Line who="Ime">tekst</Line>',
    en: '“Dialogue” holds only spoken lines: <Line who="Name">text</Line>',
  },
  "line-outside": {
    sr: "„Line“ stoji samo unutar <Dialogue>…</Dialogue>.",
    en: "“Line” stands only inside <Dialogue>…</Dialogue>.",
  },
  "text-before-part": {
    sr: 'Lekcija počinje prvim delom. Pre ovog teksta napišite <Part title="Naslov" />',
    en: 'A lesson begins with its first part. Before this text write <Part title="The title" />',
  },
  "part-missing": {
    sr: 'Lekcija nema nijedan deo. Posle zaglavlja napišite <Part title="Naslov" />',
    en: 'The lesson has no part. After the header write <Part title="The title" />',
  },
  "part-after-remedial": {
    sr: "Delovi sa remedies stoje na kraju lekcije. Premestite ovaj deo ispred njih.",
    en: "Parts with remedies stand at the end of the lesson. Move this part in front of them.",
  },
  "part-empty": {
    sr: "Ovaj deo je prazan, bar za neke čitaoce. Napišite tekst za sve posle njega ili ga obrišite.",
    en: "This part is empty, at least for some readers. Write text for all after it or delete it.",
  },
  "island-duplicate": {
    sr: 'Oznaka id="{name}" je već upotrebljena u redu {line}. Dajte ovoj komponenti drugu.',
    en: 'The id="{name}" is already used in line {line}. Give this component another one.',
  },
  "recall-unknown": {
    sr: '„Recall“ vraća pitanje „{name}“, kojeg nema ranije u tekstu. Dodajte <Question id="{name}" /> ili ga izostavite.',
    en: '“Recall” brings back the question “{name}”, which is not earlier in the text. Add <Question id="{name}" /> or leave it out.',
  },
  "term-unknown": {
    sr: "Pojam „{name}“ nije u rečniku. Dodajte ga u rečnik ili uklonite <Term>.",
    en: "The term “{name}” is not in the glossary. Add it there or remove <Term>.",
  },
  "media-unknown": {
    sr: "Među medijima nema „{name}“ ili više nije u upotrebi. Prepišite oznaku sa strane „Mediji“ ili tamo otpremite datoteku.",
    en: "There is no “{name}” among the media, or it is no longer in use. Copy the name from the page “Media” or upload the file there.",
  },
  "media-kind": {
    sr: '„{component}“ ne prikazuje „{name}“, koji je druge vrste. Napišite <{right} media="{name}" />',
    en: '“{component}” does not show “{name}”, which is of another kind. Write <{right} media="{name}" />',
  },
  // Addresses.
  "link-address": {
    sr: "Ova adresa nije dozvoljena. Veza počinje sa https://, mailto: ili tel:, bez korisničkog imena i lozinke.",
    en: "This address is not allowed. A link begins with https://, mailto: or tel:, without a user name or password.",
  },
  "image-address": {
    sr: 'Slika sa druge adrese ne može da stoji u lekciji. Otpremite je na strani „Mediji“ i napišite <Figure media="oznaka" />',
    en: 'An image from another address cannot stand in a lesson. Upload it on the page “Media” and write <Figure media="its-name" />',
  },
  // The compiler itself.
  internal: {
    sr: "Tekst nije mogao da se pripremi za prikaz. Pokušajte ponovo; ako se ponovi, javite administratoru.",
    en: "The text could not be prepared for display. Try again; if it happens again, tell the administrator.",
  },
  busy: {
    sr: "Trenutno se proverava mnogo tekstova. Pokušajte ponovo za nekoliko sekundi.",
    en: "Many texts are being checked right now. Try again in a few seconds.",
  },
} as const satisfies Record<string, Text>;
