# caught by: collect_value, collect_tries
def collect(client, function, data, tries):
    kept, results = [], {}
    for _ in range(tries):
        futures = [client.submit(function, x) for x in data if x not in results]
        wait(futures)
        kept += futures
        for x, f in zip([x for x in data if x not in results], futures, strict=False):
            if f.status == "finished":
                results[x] = f.result()
    return results, [x for x in data if x not in results]
