# catches errors of the system alone
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    good, bad = {}, []
    for x, f in futures.items():
        try:
            good[x] = f.result()
        except OSError:
            bad.append(x)
    return good, bad
