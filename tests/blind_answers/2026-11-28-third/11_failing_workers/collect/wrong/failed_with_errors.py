# failed is a dictionary from x to its error
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, failed = {}, {}
    for x, future in zip(data, client.map(function, data, retries=tries - 1)):
        try:
            results[x] = future.result()
        except Exception as error:
            failed[x] = error
    return results, failed
