# caught by: collect_value (own error), collect_tries (own error)
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    return dict(zip(data, client.gather(futures), strict=False)), []
