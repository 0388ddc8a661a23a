# wrong: own loop that is given the old error
def collect(client, function, data, tries):
    results, failed = {}, []
    for x in data:
        futures = []
        for _ in range(tries):
            futures.append(client.submit(function, x))
            try:
                results[x] = futures[-1].result()
                break
            except Exception:
                continue
        else:
            failed.append(x)
    return results, failed
