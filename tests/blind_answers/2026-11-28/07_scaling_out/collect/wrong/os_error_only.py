# wrong: other kinds of errors are raised
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            results[x] = future.result()
        except OSError:
            failed.append(x)
    return results, failed
