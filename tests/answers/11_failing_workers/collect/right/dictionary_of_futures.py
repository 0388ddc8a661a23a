def collect(client, function, data, tries):
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    wait(list(futures))
    results = {x: future.result() for future, x in futures.items() if future.status == "finished"}
    return results, [x for future, x in futures.items() if future.status == "error"]
