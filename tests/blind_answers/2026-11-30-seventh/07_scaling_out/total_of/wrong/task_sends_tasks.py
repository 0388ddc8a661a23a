# a task on the cluster sends the others
def total_of(client, function, data):
    def inside(xs):
        from dask.distributed import worker_client

        with worker_client() as inner:
            return sum(inner.gather(inner.map(function, xs)))

    return client.submit(inside, list(data)).result()
