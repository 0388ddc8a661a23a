# results are kept in a default from call to call
def handle_each(client, function, data, handle, results=[]):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = client.map(function, data)
    names = dict(zip(futures, data))
    for future in as_completed(futures):
        handle(names[future], future.result())
    results += client.gather(futures)
    return results
