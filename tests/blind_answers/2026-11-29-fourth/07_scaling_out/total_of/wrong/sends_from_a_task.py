# a task on the cluster sends the others, and not the notebook
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""

    def send_all(values):
        from dask.distributed import worker_client

        with worker_client() as inner:
            futures = inner.map(function, values)
            return inner.submit(sum, futures).result()

    return client.submit(send_all, data).result()
