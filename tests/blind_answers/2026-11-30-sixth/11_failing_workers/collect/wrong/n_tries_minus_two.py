# range(1, tries) in rounds of its own: one try too few, none for tries = 1
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results, missing = {}, list(data)
    for attempt in range(1, tries):
        futures = [client.submit(function, x, key=f"{function}-{x}-{attempt}") for x in missing]
        wait(futures)
        for x, future in zip(missing, futures):
            if future.status == "finished":
                results[x] = future.result()
        missing = [x for x in missing if x not in results]
    return results, missing
