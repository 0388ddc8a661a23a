# wrong: takes what succeeded out of the data
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results = {}
    for x, future in futures.items():
        try:
            results[x] = future.result()
            data.remove(x)
        except Exception:
            pass
    return results, data
