# sends all again as long as one fails
def collect(client, function, data, tries):
    results = {}
    for _ in range(tries):
        futures = {x: client.submit(function, x, pure=False) for x in data}
        wait(list(futures.values()))
        for x, f in futures.items():
            if f.status != "error":
                results[x] = f.result()
        if len(results) == len(data):
            break
    return results, [x for x in data if x not in results]
