# caught by: collect_value
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = {x: f.result() if f.status == "finished" else None for x, f in zip(data, futures, strict=False)}
    return results, [x for x in data if results[x] is None]
