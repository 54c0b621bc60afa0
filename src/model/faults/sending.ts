import type { Faults } from '../fault.js'

const finished = 'A package has no lines that its recipient could mend.'

/** What packing for recipients and verifying packages reports. */
export const sendingFaults = {
  'no-recipients': {
    summary: 'A workspace without a list of recipients.',
    note: 'Write `recipients.yaml` beside `source/`: a list `recipients` with `id` and `name` of each.',
    withoutPlace: 'The file is not there.',
  },
  'duplicate-recipient': {
    summary: 'A recipient that stands twice in the list.',
    note: 'Give each an `id` of its own.',
  },
  'not-built': {
    summary: 'A publication without editions that could be sent.',
    note: 'Build it: `rapporteur build`.',
    withoutPlace: 'It is about the output folder.',
  },
  'unfit-to-send': {
    summary: 'A publication that has errors, or an output folder that is not as it was built.',
    note: 'Mend the errors, build, and pack again.',
    withoutPlace: 'The errors themselves are told with their places.',
  },
  'forbidden-warning': {
    summary: 'A warning with which documents of the kind are not sent (`forbidsSending`).',
    note: 'Mend what it is about, or silence it there with a reason.',
  },
  'missing-for-recipient': {
    summary:
      'A language or a format that a recipient is due and that was not built, or nothing that a recipient is due.',
    note: 'Add it to the publication, or pack what there is with `--partial`: package and register will say so.',
  },
  'draft-to-send': {
    summary: 'A draft that was to be sent.',
    note: 'Set `status: final` when the text is final, and build.',
  },
  'embargo-in-force': {
    summary: 'A publication that was to be sent before the end of its embargo.',
    note: 'Wait for the day, or pack with `--under-embargo`: package and register will say so.',
  },
  'older-revision': {
    summary: 'A revision of a document that is older than one that is known.',
    note: 'Use the newer one; `/Rev.1` and so on at the end of `identifier` says which it is.',
    withoutPlace: finished,
  },
  'damaged-register': {
    summary:
      'A register of what was sent that cannot be read, or whose entries are not those that were written.',
    note: 'Bring back the last good `dispatch/register.json`, from version control or a copy: entries are only ever added.',
    withoutPlace: 'Its chain of sums is broken, not a line of it.',
  },
  'package-name': {
    summary: 'A pattern of file names that cannot be used.',
    note: 'Mend `dispatch` in `rapporteur.yaml`.',
  },
  'covering-words': {
    summary: 'A language in which the kind `covering-note` has no words.',
    note: 'Choose another language for `covering-page`, or add the words to `templates/kinds/covering-note.yaml` in the workspace.',
  },
  signing: {
    summary: 'A signature that could not be made.',
    note: 'Look whether the program and the key are there, and whether the password is right.',
    withoutPlace: 'It is about a key or a program.',
  },
  'key-file': {
    summary: 'A file of keys that cannot be read.',
    note: 'Name a public key (`id_ed25519.pub`, `minisign.pub`), a list of allowed signers, or a certificate in PEM.',
    withoutPlace: 'It is about a whole file.',
  },
  'damaged-package': {
    summary: 'A file that is no package, or one that cannot be opened safely.',
    note: 'Ask the sender for it again.',
    withoutPlace: finished,
  },
  'changed-in-package': {
    summary: 'A file of a package that is not as it was packed.',
    note: 'Do not use it; ask the sender for the package again.',
    withoutPlace: finished,
  },
  'missing-in-package': {
    summary: 'A file that a package should hold and does not.',
    note: 'Ask the sender for the package again.',
    withoutPlace: finished,
  },
  'added-to-package': {
    summary: 'A file in a package that its sender has not packed.',
    note: 'Do not open it; ask the sender for the package again.',
    withoutPlace: finished,
  },
  'disagreeing-package': {
    summary: 'A package whose parts contradict each other.',
    note: 'Somebody has changed it and its sums as well; ask the sender for it again.',
    withoutPlace: finished,
  },
  'other-version': {
    summary: 'A package whose editions another version of the program has made and this one refuses.',
    note: 'Verify it with the version that made it (`npx rapporteur@<version> verify …`): a later one may be stricter.',
    withoutPlace: finished,
  },
  'bad-signature': {
    summary: 'A signature that is not one of what it should sign.',
    note: 'Somebody has changed the package or its signature; ask the sender for it again.',
    withoutPlace: finished,
  },
  'no-signature': {
    summary: 'A package that is not signed as it should be.',
    note: 'Ask the sender for a signed package; somebody may have taken the signature out.',
    withoutPlace: finished,
  },
  'wrong-key': {
    summary: 'A signature by another key than the one that was given.',
    note: 'Ask the sender, in another way, which key is theirs.',
    withoutPlace: finished,
  },
  'key-validity': {
    summary: 'A signature by a key outside the time for which it is valid.',
    note: 'Ask the sender for a package that is signed with a valid key.',
    withoutPlace: finished,
  },
  'not-in-register': {
    summary: 'A package of which the register does not know.',
    note: 'Ask whoever keeps the register, and use the package that it names.',
    withoutPlace: finished,
  },
} satisfies Faults
