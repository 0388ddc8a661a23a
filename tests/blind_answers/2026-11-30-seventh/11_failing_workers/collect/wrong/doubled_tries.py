# retries, and a loop around them
def collect(client, function, data, tries):
    results, left = {}, list(data)
    for _ in range(tries):
        futures = {x: client.submit(function, x, retries=tries - 1, pure=False) for x in left}
        wait(list(futures.values()))
        results |= {x: f.result() for x, f in futures.items() if f.status != "error"}
        left = [x for x in left if x not in results]
    return results, left
