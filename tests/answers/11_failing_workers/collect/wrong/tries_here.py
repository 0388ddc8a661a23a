# caught by: collect_tries
def collect(client, function, data, tries):
    results, failed = {}, []
    for x in data:
        try:
            results[x] = client.submit(function, x, retries=tries - 1).result()
        except Exception:
            failed.append(x)
    for x in failed[:]:
        try:
            results[x] = function(x)
            failed.remove(x)
        except Exception:
            pass
    return results, failed
