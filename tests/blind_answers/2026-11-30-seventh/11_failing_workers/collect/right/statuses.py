# asks the status
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1, pure=False) for x in data}
    wait(list(futures.values()))
    failed = [x for x, future in futures.items() if future.status == "error"]
    results = {x: future.result() for x, future in futures.items() if x not in failed}
    return results, failed
