# does not wait
def collect(client, function, data, tries):
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    wait(futures)
    bad = [x for f, x in futures.items() if f.status == "error"]
    return {x: f.result() for f, x in futures.items() if x not in bad}, bad
