# gathers, so that the first error comes out
def collect(client, function, data, tries):
    futures = client.map(function, list(data), retries=tries - 1)
    return dict(zip(data, client.gather(futures))), []
