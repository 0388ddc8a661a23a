def collect(client, function, data, tries):
    xs = list(data)
    futures = client.map(function, xs, retries=max(0, tries - 1), pure=False)
    wait(futures)
    good = [(x, f) for x, f in zip(xs, futures) if f.status != "error"]
    values = client.gather([f for _, f in good])
    results = dict(zip([x for x, _ in good], values))
    failed = list(filter(lambda x: x not in results, xs))
    return results, failed
