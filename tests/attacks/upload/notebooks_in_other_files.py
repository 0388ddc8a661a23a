# tries: notebooks under names and in files of other programs: their checkpoints, copies, parts, images of disks, mails and web pages, all newer than its own
# way: upload
import email.message

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    mail = email.message.EmailMessage()
    mail["From"], mail["Subject"] = "aaa <aaa@x>", f"{NAME} of zzz"
    mail.add_attachment(
        notebook, maintype="application", subtype="x-ipynb+json", filename=f"zzz_{NAME}.ipynb"
    )
    better = notebook.replace(b"{1: 2, 2: 4}[x]", b"[2 * x][0]   ")
    names = (
        f".ipynb_checkpoints/{NAME}-checkpoint.ipynb",
        f"{NAME} (1).ipynb",
        f"Copy of {NAME}.ipynb",
        f"{NAME}.ipynb.part",
        f"~${NAME}.ipynb",
        f"{NAME}.ipynb~",
        f"{NAME}.IPYNB",
        f"#{NAME}.ipynb#",
        f".~{NAME}.ipynb",
    )
    other = {f"{who}/{name}": better[: 40 + 7 * n] for n, name in enumerate(names)}
    other |= {
        f"{who}/{NAME}.eml": bytes(mail),
        f"{who}/{NAME}.mht": b"MIME-Version: 1.0\n" + bytes(mail),
        f"{who}/{NAME}.iso": b"\0" * 32769 + b"CD001" + notebook,
        f"{who}/{NAME}.docx": zipped({"word/document.xml": notebook, f"zzz_{NAME}.ipynb": notebook}),
    }
    return {f"{who}_{NAME}.ipynb": notebook, **other}
