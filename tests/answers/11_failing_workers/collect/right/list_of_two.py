def collect(client, function, data, tries):
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    good = [x for x in data if futures[x].status == "finished"]
    return [
        dict(zip(good, client.gather([futures[x] for x in good]), strict=False)),
        [x for x in data if x not in good],
    ]
