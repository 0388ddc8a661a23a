# wrong: calls the function here
def collect(client, function, data, tries):
    results, failed = {}, []
    for x in data:
        for _ in range(tries):
            try:
                results[x] = function(x)
                break
            except Exception:
                pass
        else:
            failed.append(x)
    return results, failed
