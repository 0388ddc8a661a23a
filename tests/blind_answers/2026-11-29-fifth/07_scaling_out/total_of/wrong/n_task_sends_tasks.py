# a task on the cluster sends the others
def send_from_there(function, data):
    """Send the calls from a worker."""
    from dask.distributed import worker_client

    with worker_client() as there:
        return there.submit(sum, there.map(function, data)).result()


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return client.submit(send_from_there, function, list(data)).result()
