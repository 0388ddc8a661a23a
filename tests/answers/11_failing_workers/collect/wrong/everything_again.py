# caught by: collect_tries
def collect(client, function, data, tries):
    results = {}
    for _ in range(tries):
        futures = client.map(function, data, pure=False)
        wait(futures)
        results |= {x: f.result() for x, f in zip(data, futures, strict=False) if f.status == "finished"}
    return results, [x for x in data if x not in results]
