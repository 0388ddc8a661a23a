# caught by: collect_value
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = {x: f.result() for x, f in zip(data, futures, strict=False) if f.status == "finished"}
    return [x for x in data if x not in results], results
