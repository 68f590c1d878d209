import {
  basicPasswordDue,
  broadcastList,
  captchaAnswer,
  captchaChallenge,
  problem,
  registrationView,
  serviceHours,
  sessionView,
  termsText,
} from '@vestibule/contract';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';

/** Schemas that stand once in the document, by name. */
const named = z.registry<{ id: string }>();
named.add(basicPasswordDue, { id: 'BasicPasswordDue' });
named.add(broadcastList, { id: 'BroadcastList' });
named.add(captchaAnswer, { id: 'CaptchaAnswer' });
named.add(captchaChallenge, { id: 'CaptchaChallenge' });
named.add(problem, { id: 'Problem' });
named.add(registrationView, { id: 'Registration' });
named.add(serviceHours, { id: 'ServiceHours' });
named.add(sessionView, { id: 'Session' });
named.add(termsText, { id: 'Terms' });

const description =
  'The investor portal. Refusals are problem documents (RFC 9457): `code` tells what was refused, `data` what goes with it; docs/errors.md lists them.';

/** Describes the mounted routes; `packages/contract/openapi.json` is its print. */
export const openApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Vestibule', version: '1', description } },
    transform: createJsonSchemaTransform({ schemaRegistry: named }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: named }),
  });
};
