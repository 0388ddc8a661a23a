# tries: graphs of what runs elsewhere: futures, actors, variables and queues of a cluster of its own, as values of tasks
# reaches: Error|cannot|calls|NotImplemented
# seconds: 8
# %% own
import distributed

client = distributed.Client(processes=False, n_workers=1, threads_per_worker=1, dashboard_address=None)
# %% lazy_sum
def lazy_sum(data):
    held = client.scatter([x + 1 for x in data])
    return delayed(sum)([client.submit(slowinc, x) for x in data] + [delayed(slowinc)(one) for one in held[:0]])
