"""What stands before a date of publication, and of a later change, in the languages of the news."""

from __future__ import annotations

import re

_PUBLISHED = {
    "id": "tanggal(?: terbit| tayang| publikasi)?|terbit|diterbitkan|dipublikasikan|tayang|diposting|diunggah"
    "|ditulis|dimuat|tgl",
    "ms": "tarikh|disiarkan|siaran",
    "en": "date(?: published)?|(?:first |originally )?published|publication date|posted|released|issued|filed"
    "|created|submitted|added|written",
    "de": "veröffentlicht|erstellt|stand|datum|publiziert|erschienen|eingestellt|geschrieben|verfasst"
    "|online seit",
    "fr": "publiée?|mis(?:e)? en ligne|date de publication|postée?|paru|écrit|rédigé",
    "es": "publicad[oa]|fecha(?: de publicación)?|creado",
    "pt": "publicad[oa]|data(?: de publicação)?|postado",
    "it": "pubblicat[oa]|data(?: di pubblicazione)?|inserito",
    "nl": "geplaatst|gepubliceerd|datum",
    "sv": "publicera[dt]|publisert|publiceret|udgivet|julkaistu|lagt til",
    "pl": "opublikowano|data publikacji|dodano|dodany|publikacja",
    "cs": "publikováno|vydáno|zveřejněno|objavljeno|objavené|vložené",
    "hu": "megjelent|közzétéve|publicat(?: pe)?|data publicării",
    "tr": "yayın(?:lanma)?(?: tarihi)?|yayımlanma|eklenme",
    "ru": "опубликован[оа]?|дата(?: публикации)?|размещено|опубліковано|публикувана",
    "el": "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ημερομηνία",
    "vi": "ngày đăng|đăng|xuất bản",
    "ar": "نشر|تاريخ النشر|نُشر|תאריך|פורסם",
    "zh": "发布(?:时间|日期|于)?|發[佈布](?:時間|日期|於)?|发表(?:时间|于)?|發表|时间|時間|日期",
    "ja": "公開(?:日時?)?|掲載(?:日)?|投稿(?:日)?|配信(?:日時?)?|作成日",
    "ko": "입력|등록|작성|게시|기사입력|승인|발행",
}
_UPDATED = {
    "id": "diperbarui|diupdate|diubah|pembaruan|perbaruan|terakhir diubah",
    "ms": "dikemas ?kini|kemas kini",
    "en": "(?:last )?(?:updated|modified|revised|edited|changed|reviewed)|update",
    "de": "(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet|überarbeitet)|letzte (?:änderung|aktualisierung)",
    "fr": "mis(?:e)? à jour|modifiée?|actualisée?",
    "es": "actualizad[oa]|modificad[oa]|atualizad[oa]",
    "it": "aggiornat[oa]|modificat[oa]|bijgewerkt|gewijzigd",
    "sv": "uppdatera[dt]|opdateret|oppdatert|päivitetty",
    "pl": "zaktualizowano|aktualizacja|aktualizováno|aktualizácia|frissítve|actualizat",
    "tr": "güncellen(?:me|di)|son güncelleme",
    "ru": "обновлено|изменено|оновлено",
    "zh": "更新(?:时间|日期|於|于)?|修改|最終更新(?:日)?|수정|최종수정",
}
# What else is dated: members, rights, the clock, what happens later.
_OTHER = (
    "registriert|mitglied seit|dabei seit|joined|member since|registered|bergabung|inscrit|copyright|©"
    "|hak cipta"
    "|aktuelle zeit|current time|heute ist|today is|hari ini|gültig bis|expires?|deadline|born|geboren|lahir"
    "|seit|since|sejak|bis|until|hingga|sampai|zitiert|abgerufen|accessed|retrieved|diakses"
)
_BY = "by|von|oleh|penulis|author|autor|par|por|di|da|door|av|af|od|przez|автор|от|yazan|written by|posted by"
# Between a label and its date: "on", "am", "pada", a weekday, signs.
_LINK = r"(?:[\s:·|,.()–—-]|\b(?:on|at|am|vom|um|pada|le|el|il|em|op|den|dia|the|il giorno|hari|yang)\b)*"
_WEEKDAY = r"(?:[^\W\d_]{2,12}[.,]+\s*)?"


def _before_date(labels: dict[str, str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[^\w]|(?<=[a-z])(?=[A-Z]))(?:{'|'.join(labels.values())}){_LINK}{_WEEKDAY}$", re.IGNORECASE
    )


# They match the words that stand before a date, up to it.
PUBLISHED, UPDATED = _before_date(_PUBLISHED), _before_date(_UPDATED)
OTHER = re.compile(rf"(?:^|[^\w])(?:{_OTHER}){_LINK}{_WEEKDAY}$", re.IGNORECASE)
# "By Rina Utami on", "Gespeichert von human am"
BYLINE = re.compile(rf"(?:^|[^\w])(?:{_BY})[:\s]+\S+(?:\s+\S+){{0,4}}?{_LINK}{_WEEKDAY}$", re.IGNORECASE)
