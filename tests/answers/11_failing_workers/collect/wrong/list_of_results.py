# caught by: collect_value
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    good = [f.result() for f in futures if f.status == "finished"]
    return good, [x for x, f in zip(data, futures, strict=False) if f.status == "error"]
