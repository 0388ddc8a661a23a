# wrong: looks at the status before the futures have ended
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {x: f.result() for x, f in futures.items() if f.status == "finished"}
    return results, [x for x, f in futures.items() if f.status == "error"]
