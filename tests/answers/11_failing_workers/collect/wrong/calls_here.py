# caught by: collect_tries
def collect(client, function, data, tries):
    results = {}
    for x in data:
        for _ in range(tries):
            try:
                results[x] = function(x)
                break
            except Exception:
                continue
    return results, [x for x in data if x not in results]
