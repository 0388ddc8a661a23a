def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    failed = [x for x, f in futures.items() if f.exception() is not None]
    return {x: f.result() for x, f in futures.items() if x not in failed}, failed
