# keys of the dictionary are texts
def collect(client, function, data, tries):
    futures = {str(x): client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    good = {x: f.result() for x, f in futures.items() if f.status != "error"}
    return good, [x for x in data if str(x) not in good]
