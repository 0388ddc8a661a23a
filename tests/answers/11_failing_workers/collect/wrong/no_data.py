# caught by: collect_value (own error)
def collect(client, function, data, tries):
    sent = [(x, client.submit(function, x, retries=tries - 1)) for x in data]
    xs, futures = zip(*sent, strict=False)
    wait(list(futures))
    results = {x: f.result() for x, f in sent if f.status == "finished"}
    return results, [x for x in xs if x not in results]
