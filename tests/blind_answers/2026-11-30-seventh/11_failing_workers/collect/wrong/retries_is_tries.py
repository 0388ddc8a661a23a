# one try too many
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries) for x in data}
    wait(list(futures.values()))
    results = {x: f.result() for x, f in futures.items() if f.status != "error"}
    return results, [x for x in data if x not in results]
