# a task on the cluster sends the others
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def all_of_it(data):
        from dask.distributed import worker_client

        with worker_client() as there:
            return there.submit(sum, there.map(function, data)).result()

    return client.submit(all_of_it, data).result()
