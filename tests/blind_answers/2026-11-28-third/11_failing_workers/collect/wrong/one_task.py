# everything in one task: an error of one loses all
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    def all_of_them(data):
        return {x: function(x) for x in data}

    future = client.submit(all_of_them, data, retries=tries - 1)
    try:
        return future.result(), []
    except Exception:
        return {}, list(data)
