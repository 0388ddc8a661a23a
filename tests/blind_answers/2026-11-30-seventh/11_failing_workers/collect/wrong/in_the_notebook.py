# tries again in the notebook
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x) for x in data}
    good, bad = {}, []
    for x, f in futures.items():
        try:
            good[x] = f.result()
            continue
        except Exception:
            pass
        for _ in range(tries - 1):
            try:
                good[x] = function(x)
                break
            except Exception:
                pass
        else:
            bad.append(x)
    return good, bad
