def collect(client, function, data, tries):
    futures = [client.submit(function, x, retries=tries - 1) for x in data]
    wait(futures)
    results = {x: f.result() for x, f in zip(data, futures, strict=False) if f.status == "finished"}
    return results, [x for x in data if x not in results]
