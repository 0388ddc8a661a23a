def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = {x: future.result() for x, future in zip(data, futures) if future.status == "finished"}
    failed = [x for x, future in zip(data, futures) if future.status == "error"]
    return results, failed
