# caught by: collect_tries
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries)
    wait(futures)
    results = {x: f.result() for x, f in zip(data, futures, strict=False) if f.status == "finished"}
    return results, [x for x in data if x not in results]
