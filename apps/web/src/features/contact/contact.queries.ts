import { queryOptions } from '@tanstack/react-query';
import { listEnquiries } from '@vestibule/contract/contact';
import { call } from '#api/client.ts';

export const enquiriesQuery = queryOptions({
  queryKey: ['enquiries'],
  queryFn: () => call(listEnquiries, {}),
});
