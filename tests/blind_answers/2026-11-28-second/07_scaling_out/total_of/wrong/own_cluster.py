# starts a cluster of its own for the work and leaves it open
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    mine = Client(n_workers=1, processes=False, dashboard_address="127.0.0.1:0", set_as_default=False)
    return mine.submit(sum, mine.map(function, data)).result()
