# a dictionary of errors
def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    good = {x: f.result() for x, f in futures.items() if f.status != "error"}
    bad = {x: f.exception() for x, f in futures.items() if f.status == "error"}
    return good, bad
