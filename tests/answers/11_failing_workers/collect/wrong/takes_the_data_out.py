# caught by: collect_value
def collect(client, function, data, tries):
    results, failed = {}, []
    sent = {x: client.submit(function, x, retries=tries - 1) for x in data}
    while data:
        x = data.pop(0)
        if sent[x].exception() is None:
            results[x] = sent[x].result()
        else:
            failed.append(x)
    return results, failed
