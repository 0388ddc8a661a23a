# wrong: failures are sorted
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x, future in futures.items():
        try:
            results[x] = future.result()
        except Exception:
            failed.append(x)
    return results, sorted(failed)
