import { operator as brand } from '../../brand.ts';
import type { TermsSection } from '../../../../src/terms/shape.ts';

export const en: readonly TermsSection[] = [
  {
    id: 'acceptance',
    title: 'Accepting these terms',
    gist: 'By choosing “I agree” you say that you have read and accept these terms. When there is a new version you are asked again after signing in.',
    paragraphs: [
      `These terms are set by ${brand.operator.en} (“we”, “us”) and apply to everyone who registers for or uses the Investor Account Service on the internet (“the system”).`,
      'The system records which version of the terms you accepted, when, and in which language. As long as the terms have not changed you are not asked again when you sign in.',
      'If the terms change, you must accept the new version before you can go on using the system. If you do not agree, you may sign out at any time.',
    ],
  },
  {
    id: 'credentials',
    title: 'Using your IDs and passwords properly',
    gist: 'Your ID and passwords are for you alone. Tell them to nobody, not even to someone who claims to work for us.',
    paragraphs: [
      'You must take reasonable care that nobody else obtains your Internet User ID, your Internet Password or your Basic Password. Do not write passwords down, and do not use the same password on another website.',
      'When you first sign in you must change the Basic Password that you were issued when your account was opened. The new one may be none of the last twelve that you used, and may not be too easy to guess.',
      'To protect your account the system limits how often a wrong password may be entered in a row. Beyond that limit the ID or account concerned accepts no password for some time.',
      `If you suspect that somebody else knows or has used your ID or passwords, change your passwords at once and call us on ${brand.hotline}.`,
    ],
  },
  {
    id: 'accounts',
    title: 'Registering and linking accounts',
    gist: 'One Internet User ID can serve up to four accounts that are yours. Each must be proved with its own Basic Password.',
    paragraphs: [
      'You may register and link only investor accounts that are held by you, by you jointly with others, or by the company that you represent. What you state must be true and accurate.',
      'An account can be linked to only one Internet User ID at a time. Until its own Basic Password has been given, a linked account shows no information and can give no instructions.',
      'Once it is set up, your Internet User ID is shown as you chose it. Upper and lower case are treated alike when it is compared.',
    ],
  },
  {
    id: 'service',
    title: 'Changing, suspending and ending the service',
    gist: 'We maintain the system on a published timetable, and may suspend it for reasons of security.',
    paragraphs: [
      'The system is closed during maintenance. The regular timetable stands on the home page and on the sign-in page. Other maintenance is announced separately.',
      'We may change, suspend or end any part of the system. Where we can, we tell you beforehand by broadcast message.',
      'After fifteen minutes without activity, or eight hours of continuous use, the system signs you out and you must sign in again.',
    ],
  },
  {
    id: 'intellectual-property',
    title: 'Copyright and intellectual property',
    gist: 'You may download or print what you find here for your own use, but not copy, republish or store it on another website.',
    paragraphs: [
      'Unless stated otherwise, the content, layout, marks and programs of the system belong to us or to those who license them to us.',
      'You may not alter, take apart or copy the system without permission, enter or try to enter any part that you are not authorised to use, or draw on it in bulk with automated programs.',
    ],
  },
  {
    id: 'disclaimer',
    title: 'Information and disclaimer',
    gist: 'What the system shows is for reference only. It is neither advice nor an offer to buy or sell any securities.',
    paragraphs: [
      'We do our best to keep information accurate and timely but do not guarantee that it is free of errors and omissions. Before you decide anything, check the information yourself and take professional advice where you need it.',
      'As far as the law allows, we are not liable for indirect loss that results from your using, or being unable to use, the system. Nothing in these terms excludes liability that cannot be excluded by law.',
      'The system may contain links to other websites. Those who run them are responsible for them, and we do not endorse what they contain.',
    ],
  },
  {
    id: 'transmission',
    title: 'Risks of the internet',
    gist: 'The internet may be delayed or interrupted. Allow enough time, and rely on the result that the system shows.',
    paragraphs: [
      'The system sends information encrypted. The internet is not wholly reliable all the same: congestion, faulty equipment or other causes beyond our control may delay or interrupt a transmission or make it fail.',
      'If you have not seen the page that confirms a result, sign in again and see whether it has been done before you decide to submit it once more.',
      'Type the address of the system in your browser yourself. Never sign in through a link in an e-mail or text message.',
    ],
  },
  {
    id: 'instructions',
    title: 'Electronic instructions and records',
    gist: 'Whatever is done with your ID and passwords is taken to be done by you.',
    paragraphs: [
      'We may act on instructions that were given with your ID and passwords and passed our checks, until you tell us that somebody else may be using them.',
      'The system keeps records of registrations, sign-ins, changes of passwords and other important acts, to verify them and to settle disputes. The records do not contain your passwords.',
      'Your other rights and duties concerning your investor account are those of our rules, our operational procedures and the documents with which the account was opened. Where these terms conflict with them, those documents prevail.',
    ],
  },
  {
    id: 'personal-data',
    title: 'Personal data and cookies',
    gist: 'We collect only what registration and proof of identity need. Passwords and identity document numbers are not kept in readable form.',
    paragraphs: [
      `We handle your personal data according to our privacy policy statement (${brand.privacyPage.en}). You may ask to see or correct the personal data that we hold.`,
      'Registration asks only for the first four characters of your identity document number, to compare them with the record made when the account was opened. What you entered in a registration that was not finished expires after fifteen minutes and is deleted.',
      'The system uses only cookies that it needs to work: to keep you signed in, to carry out a registration and to remember the language you chose. None is used for tracking or advertising.',
    ],
  },
  {
    id: 'governing-law',
    title: 'Governing law and language',
    gist: 'These terms are governed by the laws of the Hong Kong Special Administrative Region.',
    paragraphs: [
      'These terms are governed by and interpreted according to the laws of the Hong Kong Special Administrative Region, to the jurisdiction of whose courts both sides submit.',
      'These terms exist in Traditional Chinese, Simplified Chinese and English. Where the versions differ, the Traditional Chinese version prevails.',
      `If you have any question about these terms, call ${brand.hotline} or write to ${brand.email}.`,
    ],
  },
];
