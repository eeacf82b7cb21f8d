import { parseExpression, type Expression } from '../../license/expression.ts';
import type { ComponentId } from '../../model/components.ts';
import type { LicenseQuestion } from '../../license/questions.ts';
import type { Answer } from '../../model/answer.ts';
import type { Model } from '../../model/model.ts';
import type { Status } from '../../model/vocabulary.ts';
import { testOf, type Context, type Remembered } from '../context.ts';
import type { Criterion, Definition, DefinitionTier, Test, Verdict } from '../definition.ts';
import { AVAILABILITY, gate, licensed, statusOf, weightsFree } from '../facts.ts';
import { MOT_OPEN_LICENSES } from '../mot-licenses.ts';
import { MOT_COMPONENTS, MOT_REQUIRED, type MotComponentId } from '../mot-record.ts';
import { BASE_TERMS, PARTIAL_WEIGHTS, SEVERAL_LICENSES, SIBLINGS } from '../readings.ts';
import { withBase } from '../training-data.ts';
import { allOf, oneOf } from '../verdict.ts';

/**
 * The Model Openness Framework in its two readings. They ask for the same components in the same three classes and
 * differ in the license that suffices: the paper's table goes by the type of component and lets training data come
 * without one; the tool takes any license it calls open for any component, and wants one for training data too.
 */

const PAPER = 'https://arxiv.org/html/2403.13784v6';
const SPECIFICATION =
  'https://lfaidata.foundation/wp-content/uploads/sites/3/2025/01/05_White_paper_MOF_Specification.pdf';
const TOOL = 'https://mot.isitopen.ai';
const SETTINGS =
  'https://github.com/lfai/model_openness_tool/blob/main/web/modules/mof/config/install/mof.settings.yml';

type Profile = (model: Model, component: MotComponentId, context: Context) => Test;

const PAPER_QUESTION: Record<(typeof MOT_COMPONENTS)[MotComponentId]['type'], LicenseQuestion> = {
  code: 'osi-approved',
  data: 'open-data',
  document: 'open-data',
};

/** Naming public benchmarks is enough, since they are out already. */
const NAMED: Record<Status, Verdict> = { ...AVAILABILITY, described: 'met' };

const onPaper: Profile = (model, component, context) => {
  if (component === 'trainingData')
    return withBase(model, context, (each) => underAnyLicense(component, statusOf(each, component)));
  if (component === 'evaluationData') return underAnyLicense(component, statusOf(model, component, NAMED));
  const question = PAPER_QUESTION[MOT_COMPONENTS[component].type];
  const open = licensed(model, [component], question, context);
  if (component !== 'finalWeights') return allOf([statusOf(model, component), open]);
  return allOf([weightsFree(model), gate(model, { clickThrough: 'met', approval: 'partly' }), open]);
};

/** Says of what is out, or named, that its license does not count. */
function underAnyLicense(component: 'trainingData' | 'evaluationData', test: Test): Test {
  if (test.verdict !== 'met') return test;
  const isNamed = test.reasons.some((reason) => reason.code === 'status' && reason.status === 'described');
  return {
    verdict: test.verdict,
    reasons: [...test.reasons, { code: 'any-license', component, isNamed }],
  };
}

/** The tool lists a component or not; what comes after a form is listed, what is out in part is not. */
const LISTED: Record<Status, Verdict> = { ...AVAILABILITY, gated: 'met' };

const inTool: Profile = (model, component) => {
  const claim = model.components[component];
  const status = statusOf(model, component, LISTED);
  if (status.verdict !== 'met') return status;
  return allOf([status, testOf(component, null, claim, 'mot-open', readByTool(claim.license))]);
};

const READ_BY_TOOL = new Map<string | null, Remembered>();

/** The tool goes by a list of its own, not by what we read of a license. */
function readByTool(license: string | null): Remembered {
  let read = READ_BY_TOOL.get(license);
  if (read === undefined) {
    read = { reading: { answer: motOpen(license), terms: [], unread: false }, tests: new Map() };
    READ_BY_TOOL.set(license, read);
  }
  return read;
}

/** Does the tool call the license open? Null is unknown to us, though the tool itself would say "unlicensed". */
function motOpen(license: string | null): Answer {
  const isOpen = (node: Expression): boolean =>
    'id' in node
      ? MOT_OPEN_LICENSES.has(node.id)
      : node.join === 'OR'
        ? isOpen(node.left) || isOpen(node.right)
        : isOpen(node.left) && isOpen(node.right);
  const tree = license === null ? null : parseExpression(license);
  return tree === null ? 'unknown' : isOpen(tree) ? 'yes' : 'no';
}

const ANY_DATA: Partial<Record<ComponentId, string>> = {
  trainingData: 'The training data must be out, under any license or none.',
  evaluationData:
    'The evaluation data must be out, or named where it is public benchmarks, under any license or none.',
};

const OPEN_DATA: typeof ANY_DATA = { trainingData: 'The training data must be out under an open license.' };

const ASKS: Partial<Record<ComponentId, string>> = {
  technicalReport:
    'A technical report must be out under an open license; a research paper may stand in for it.',
  evaluationResults: 'The results of evaluating the model must be out under an open license.',
  finalWeights: 'The final parameters must be out under an open license.',
  intermediateCheckpoints: 'Intermediate checkpoints must be out under an open license.',
};

function criteriaOf(profile: Profile, clause: Criterion['clause'], ofData: typeof ANY_DATA): Criterion[] {
  return ([3, 2, 1] as const).flatMap((of) =>
    MOT_REQUIRED[of].map((component): Criterion => {
      const { name } = MOT_COMPONENTS[component];
      const forReport = component === 'technicalReport';
      return {
        id: idOf(component),
        title: forReport ? 'Technical report or research paper' : name,
        clause,
        asks: ofData[component] ?? ASKS[component] ?? `${name} must be out under an open license.`,
        components: forReport ? [component, 'researchPaper'] : [component],
        test: (model, context) =>
          forReport
            ? oneOf([profile(model, component, context), profile(model, 'researchPaper', context)])
            : profile(model, component, context),
      };
    }),
  );
}

function idOf(component: ComponentId): string {
  return component.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const TIERS: readonly DefinitionTier[] = [
  { id: 'class-3', name: 'Class III', criteria: MOT_REQUIRED[3].map(idOf) },
  { id: 'class-2', name: 'Class II', criteria: MOT_REQUIRED[2].map(idOf) },
  { id: 'class-1', name: 'Class I', criteria: MOT_REQUIRED[1].map(idOf) },
];

const shared = {
  group: 'completeness',
  name: 'Model Openness Framework',
  publisher: 'Generative AI Commons, LF AI & Data',
  status: 'in-force',
  kind: 'tiers',
  tiers: TIERS,
} as const;

export const mofPaper: Definition = {
  ...shared,
  id: 'mof-1-0-paper',
  short: 'MOF class (paper)',
  object: 'the Model Openness Framework as its paper has it',
  version: '1.0, as in the paper',
  url: SPECIFICATION,
  published: '2024-03-20',
  about:
    'Three classes by how many components are out and whether each has a license of the right kind. This is the reading of the paper: training data must be out, under any license or none.',
  criteria: criteriaOf(onPaper, { label: 'Table of components and licenses', url: PAPER }, ANY_DATA),
  decisions: [
    {
      question: 'Must evaluation data be published by the producer?',
      reading:
        'Public benchmarks that are named are out already, so naming them is enough, whatever their licenses.',
    },
    {
      question: 'Which licenses are “permissive open content” for documents?',
      reading:
        'Those that conform to the Open Definition or satisfy the Open Source Definition. arXiv’s default license does neither.',
    },
    {
      question: 'Is a component that is out in part, or only after asking, out?',
      reading:
        'No; it counts in part and does not reach the class. Weights behind a form that lets everybody through are out.',
    },
    {
      question:
        'Evaluation results, model cards and data cards often stand inside another document. Which license is theirs?',
      reading:
        'That of the document or repository they stand in, where our record says which that is; the license is then marked as inherited. Where it does not, the license is unknown.',
    },
    BASE_TERMS,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
    {
      question: 'Optional components (sample outputs, supporting libraries, metadata)',
      reading: 'They never change the class, so they are not judged.',
    },
  ],
};

export const mofTool: Definition = {
  ...shared,
  id: 'mof-1-0-mot',
  short: 'MOF class (tool)',
  object: 'the Model Openness Framework as its tool has it',
  version: '1.0, as in the Model Openness Tool',
  url: TOOL,
  published: '2024-06-20',
  about:
    'Three classes by how many components are out under a license the tool calls open. This is the reading of the Model Openness Tool: training data needs an open license too, and any open license will do for any component.',
  criteria: criteriaOf(inTool, { label: 'Settings of the tool', url: SETTINGS }, OPEN_DATA),
  decisions: [
    {
      question: 'The tool knows only “listed” and “not listed”. What of components nobody has looked at?',
      reading:
        'They are unknown here, while the tool takes them for missing; so our class is “at least” where the tool’s is final.',
    },
    {
      question: 'What of a license offered as a choice, such as “MIT OR Apache-2.0”?',
      reading: 'It is read as a choice. The tool compares the text literally and would not find it.',
    },
    {
      question: 'May an inherited license decide, for training data too?',
      reading:
        'Yes: this is the reading of the tool, which takes the license of the distribution for every component without one of its own, and does not look at base models.',
    },
    {
      question: 'The tool’s own records',
      reading:
        'The command line evaluates them exactly as the tool does, with class and progress. Here our own facts are judged.',
    },
  ],
};
