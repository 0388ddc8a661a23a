# caught by: collect_value
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, left = {}, list(data)
    for number in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in left}
        wait(list(futures.values()))
        good = {x: f.result() for x, f in futures.items() if f.status != "error"}
        if number == tries - 1 and number > 2:
            break
        results |= good
        left = [x for x in left if x not in results]
    return results, left
